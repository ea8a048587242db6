/** Reads workflows and actions of GitHub: steps, environment, inputs and matrices. */
import type { Extractor } from './types.js';
import { extractYaml } from './yaml.js';

/** GitHub Actions. */
export const workflow: Extractor = {
  id: 'workflow',
  title: 'GitHub Actions',
  docs: 'https://docs.github.com/actions/reference/workflow-syntax-for-github-actions',
  matches: ['**/.{github,gitea,forgejo}/workflows/*.{yaml,yml}', 'action.{yaml,yml}'],
  extract: ({ path, text }) => extractYaml(path, text, { style: 'document', space: 'local', environment: 'any' }),
};
