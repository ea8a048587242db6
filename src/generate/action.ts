/** Writes action.yml, the tables of the README and those of docs/policy.md; `--check` compares instead. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { actionText, withTables } from './action-documents.js';
import { withPolicyTables } from './policy-document.js';

const readme = readFileSync('README.md', 'utf8');
const policy = readFileSync('docs/policy.md', 'utf8');
const texts = {
  'action.yml': actionText(),
  'README.md': withTables(readme) ?? readme,
  'docs/policy.md': withPolicyTables(policy) ?? policy,
} as const;

for (const [path, text] of Object.entries(texts)) {
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is stale: run "npm run generate" and commit the result`);
    process.exitCode = 1;
  }
}
