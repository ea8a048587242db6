#!/usr/bin/env node
/** The executable: runs the command line and leaves with its exit code once everything is written. */
import { run } from './index.js';

process.exitCode = await run(process.argv.slice(2));
