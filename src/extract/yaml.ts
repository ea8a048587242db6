/** Reads YAML: manifests of Kubernetes, Helm values and templates, recipes of trainers, and any other configuration. */
import { problemsOf } from './document.js';
import { readDocuments } from './document-bindings.js';
import type { Dialect } from './document-values.js';
import type { Extraction, Extractor } from './types.js';
import { readYamlLines } from './yaml-lines.js';

/** Reads a text as YAML of one dialect. */
export function extractYaml(path: string, text: string, dialect: Dialect): Extraction {
  const { roots, faults } = readYamlLines(text);
  const { bindings, snippets } = readDocuments(roots, dialect, text);
  return { bindings, snippets, problems: problemsOf(path, text, faults) };
}

/** Whether a file holds the defaults of a Helm chart, by its name. */
function isValuesFile(path: string): boolean {
  return /(?:^|[-_.])values(?:[-_.]|$)/i.test(path.slice(path.lastIndexOf('/') + 1));
}

/** YAML without a format of its own. */
export const yaml: Extractor = {
  id: 'yaml',
  title: 'YAML, Kubernetes and Helm',
  docs: 'https://yaml.org/spec/1.2.2/',
  matches: [
    '!(pnpm-lock).{yaml,yml}',
    '*.{yaml,yml}.{tmpl,tpl,gotmpl,j2,jinja,jinja2,template,example,sample,dist}',
    '*.{tmpl,tpl,j2,template,example,sample}.{yaml,yml}',
    '*.template',
    'MLproject',
  ],
  language: 'yaml',
  extract: ({ path, text }) =>
    extractYaml(path, text, {
      style: 'document',
      space: isValuesFile(path) ? 'values' : 'local',
      environment: /^kind:/m.test(text.slice(0, 2000)) ? 'any' : 'capitals',
    }),
};
