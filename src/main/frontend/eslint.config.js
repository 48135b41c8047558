import js from '@eslint/js';
import globals from 'globals';

/* Text is always set as text: what people have written never becomes markup. */
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property }));

const SOURCE = {
  'no-restricted-properties': ['error', ...MARKUP],
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', { max: 45, skipComments: true }],
};

export default [
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipRegExps: true }],
    },
  },
  { files: ['src/**', 'public/**'], languageOptions: { globals: globals.browser }, rules: SOURCE },
  {
    files: ['test/**', 'build/**', 'pictures/**', '*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
  },
];
