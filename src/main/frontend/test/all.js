// All tests in one page: a module each, beside the module that it tests.
import './page.js';
import { readdirSync } from 'node:fs';

const here = new URL('./', import.meta.url);
const tests = readdirSync(here, { recursive: true }).map(String);
for (const test of tests.filter((name) => name.endsWith('.test.js')).sort()) await import(new URL(test, here).href);
