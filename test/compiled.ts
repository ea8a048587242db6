/** Compiles the sources once before any test runs: test files that did so by themselves would read what others are writing. */
import { build } from './cli/built.js';

export const setup = build;
