/** Writes the JSON Schemas of the policy and of every JSON answer into `dist/`; `--check` compares instead. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inventorySchemaText } from '../report/inventory-schema.js';
import { schemaText } from '../report/schema.js';
import { casesSchemaText, policySchemaText } from './policy-schema.js';

const schemas = {
  'dist/policy.schema.json': policySchemaText(),
  'dist/cases.schema.json': casesSchemaText(),
  'dist/report.schema.json': schemaText('report'),
  'dist/explanation.schema.json': schemaText('explanation'),
  'dist/inventory.schema.json': inventorySchemaText(),
  'dist/permission.schema.json': schemaText('permission'),
} as const;

for (const [path, text] of Object.entries(schemas)) {
  if (!process.argv.includes('--check')) {
    mkdirSync('dist', { recursive: true });
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is stale: run "npm run generate" and commit the result`);
    process.exitCode = 1;
  }
}
