/*
 * form-js 1.8 keeps an empty error entry for each field of a repeating row, and Tasklist counts entries: a form with
 * rows could never be submitted. Where no error is shown, the form is valid; submitting checks it again anyway, and so
 * does the server. The entries outlive their rows: an answer that takes the rows away leaves them behind.
 */

const COMPLETE = 'button[ng-disabled="disableCompleteButton()"][disabled]';

/** @param {Scope | null} scope */
function ownerOf(scope) {
  let owner = scope;
  while (owner && !Object.hasOwn(owner, '$invalid')) owner = owner.$parent;
  return owner;
}

/** Forms that have shown rows. */
const withRows = new WeakSet();

/** Notes whether the form has rows, also for the time when they are gone. */
function formOf() {
  const form = document.querySelector('.fjs-container');
  if (form?.querySelector('[class*="fjs-repeat"]')) withRows.add(form);
  return form;
}

/** @param {Element | null} form */
function isWhole(form) {
  return form !== null && withRows.has(form) && !form.querySelector('.fjs-form-field-error');
}

/** @param {HTMLButtonElement} button */
function release(button) {
  const scope = ownerOf(window.angular.element(button).scope());
  if (!scope?.$invalid) return;
  /* At once, not with the next digest: leaving a field by pressing the button would lose the click. */
  scope.$invalid = false;
  button.disabled = false;
  scope.$evalAsync();
}

function look() {
  if (!isWhole(formOf())) return;
  /** @type {NodeListOf<HTMLButtonElement>} */
  const buttons = document.querySelectorAll(COMPLETE);
  buttons.forEach(release);
}

const what = { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] };
new MutationObserver(look).observe(document.documentElement, what);

export default [];
