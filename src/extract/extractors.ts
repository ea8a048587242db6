/** The list of extractors; the first whose globs match a path reads it. */
import { compose } from './compose.js';
import { javascript } from './javascript.js';
import { json } from './json.js';
import { python } from './python/index.js';
import { settings } from './settings.js';
import { shell } from './shell.js';
import { terraform } from './terraform.js';
import { toml } from './toml.js';
import type { Extractor } from './types.js';
import { workflow } from './workflow.js';
import { yaml } from './yaml.js';

export const extractors: readonly Extractor[] = [
  workflow,
  compose,
  python,
  javascript,
  terraform,
  json,
  toml,
  settings,
  shell,
  yaml,
];
