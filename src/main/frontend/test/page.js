// A page of a browser for the tests: Tasklist, on a server where the product stands under /sc.
import { JSDOM } from 'jsdom';

const ADDRESS = 'http://localhost/sc/camunda/app/tasklist/default/';
const GIVEN = ['document', 'location', 'localStorage', 'Node', 'NodeFilter', 'Element', 'MutationObserver', 'Event'];
const ALSO = [
  'MouseEvent',
  'FocusEvent',
  'File',
  'FormData',
  'XMLHttpRequest',
  'StorageEvent',
  'requestAnimationFrame',
];

export const { window: page } = new JSDOM('', { url: ADDRESS, pretendToBeVisual: true });

Object.assign(globalThis, { window: page });
for (const name of [...GIVEN, ...ALSO]) {
  Object.defineProperty(globalThis, name, { value: page[name], configurable: true, writable: true });
}
