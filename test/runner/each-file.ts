/** What holds for each test file: its folders go when it is done. */
import { afterAll } from 'vitest';
import { clear } from './temporary.js';

afterAll(clear);
