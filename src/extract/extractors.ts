/** The list of extractors; the first whose globs match a path reads it. */
import { compose } from './compose.js';
import { dockerfile } from './dockerfile.js';
import { javascript } from './javascript.js';
import { json } from './json.js';
import { justfile } from './justfile.js';
import { makefile } from './makefile.js';
import { markup } from './markup.js';
import { modelCard } from './model-card.js';
import { modelfile } from './modelfile.js';
import { notebook } from './notebook.js';
import { procfile } from './procfile.js';
import { python } from './python/index.js';
import { runConfiguration } from './run-configuration.js';
import { script } from './script.js';
import { settings } from './settings.js';
import { shell } from './shell.js';
import { sourceText } from './source-text.js';
import { terraform } from './terraform.js';
import { toml } from './toml.js';
import type { Extractor } from './types.js';
import { weights } from './weights.js';
import { workflow } from './workflow.js';
import { yaml } from './yaml.js';

export const extractors: readonly Extractor[] = [
  workflow,
  compose,
  dockerfile,
  makefile,
  justfile,
  procfile,
  modelfile,
  modelCard,
  weights,
  notebook,
  python,
  javascript,
  markup,
  terraform,
  json,
  toml,
  settings,
  shell,
  yaml,
  runConfiguration,
  sourceText,
  script,
];
