/** Reads Docker Compose files: environment, build arguments, commands, models and images of services. */
import type { Extractor } from './types.js';
import { extractYaml } from './yaml.js';

/** Docker Compose. */
export const compose: Extractor = {
  id: 'compose',
  title: 'Docker Compose',
  docs: 'https://docs.docker.com/reference/compose-file/',
  matches: ['{compose,docker-compose}*.{yaml,yml}', '*{compose,docker-compose}.{yaml,yml}', '*compose*.{yaml,yml}'],
  extract: ({ path, text }) => extractYaml(path, text, { style: 'compose', space: 'local', environment: 'any' }),
};
