/*
 * form-js 1.8 keeps an empty error entry for each field of a repeating row, and Tasklist counts entries: a form with
 * rows could never be submitted. Where no error is shown, the form is valid; submitting checks it again anyway, and so
 * does the server.
 */

const COMPLETE = 'button[ng-disabled="disableCompleteButton()"][disabled]';

/** @param {Scope | null} scope */
function ownerOf(scope) {
  let owner = scope;
  while (owner && !Object.hasOwn(owner, '$invalid')) owner = owner.$parent;
  return owner;
}

function isWhole() {
  const form = document.querySelector('.fjs-container');
  return Boolean(form?.querySelector('[class*="fjs-repeat"]') && !form.querySelector('.fjs-form-field-error'));
}

/** @param {HTMLButtonElement} button */
function release(button) {
  if (!isWhole()) return;
  const scope = ownerOf(window.angular.element(button).scope());
  if (!scope?.$invalid) return;
  /* At once, not with the next digest: leaving a field by pressing the button would lose the click. */
  scope.$invalid = false;
  button.disabled = false;
  scope.$evalAsync();
}

function look() {
  /** @type {NodeListOf<HTMLButtonElement>} */
  const buttons = document.querySelectorAll(COMPLETE);
  buttons.forEach(release);
}

const what = { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] };
new MutationObserver(look).observe(document.documentElement, what);

export default [];
