// Lets a test stand at another address.
import { page } from './page.js';

/**
 * @param {string} path
 * @param {() => void} act
 */
export function at(path, act) {
  const here = page.location.href;
  page.history.replaceState(null, '', path);
  try {
    act();
  } finally {
    page.history.replaceState(null, '', here);
  }
}
