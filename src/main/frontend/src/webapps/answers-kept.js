/* Tasklist forgets the answers of a form as soon as another tab is opened, such as 案卷 for the photos; so they are put
   aside (暂存) before, and stand in the form again afterwards. */

const OTHER_TAB = '.nav-tabs li:not(.active) > a';
const SAVE = '.form-actions button[ng-click="save($event)"]:not([disabled])';

document.addEventListener(
  'click',
  ({ target }) => {
    if (target instanceof Element && target.closest(OTHER_TAB)) {
      /** @type {HTMLButtonElement | null} */ (document.querySelector(SAVE))?.click();
    }
  },
  true,
);

export default [];
