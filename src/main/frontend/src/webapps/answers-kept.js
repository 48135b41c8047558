/* Tasklist forgets the answers of a form as soon as another tab is opened, such as 案卷 for the photos, and when the page
   is loaded anew (F5) or left; so they are put aside (暂存) before, and stand in the form again afterwards. */

const OTHER_TAB = '.nav-tabs li:not(.active) > a';
const SAVE = '.form-actions button[ng-click="save($event)"]:not([disabled])';

function putAside() {
  /** @type {HTMLButtonElement | null} */ (document.querySelector(SAVE))?.click();
}

document.addEventListener(
  'click',
  ({ target }) => {
    if (target instanceof Element && target.closest(OTHER_TAB)) {
      putAside();
    }
  },
  true,
);

// What is put aside is written at once into the store of the browser, which a page that is going may still do.
window.addEventListener('beforeunload', putAside);

export default [];
