/** The door of the report stage: results in, documents out; every function here is pure. */
export { toExplanation } from './explanation.js';
export { jsonText } from './printable.js';
export { toReport } from './report.js';
