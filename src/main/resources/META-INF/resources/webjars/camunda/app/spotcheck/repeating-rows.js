/*
 * form-js 1.8 keeps an empty error entry for each field of a repeating row, and Tasklist counts entries: a form with
 * rows could never be submitted. Where no error is shown, the form is valid; submitting checks it again anyway, and so
 * does the server.
 */

function ownerOf(scope) {
  let owner = scope;
  while (owner && !Object.prototype.hasOwnProperty.call(owner, '$invalid')) owner = owner.$parent;
  return owner;
}

function release(button) {
  const form = document.querySelector('.fjs-container');
  if (!form || !form.querySelector('[class*="fjs-repeat"]') || form.querySelector('.fjs-form-field-error')) return;
  const scope = ownerOf(window.angular.element(button).scope());
  if (scope && scope.$invalid) {
    /* At once, not with the next digest: leaving a field by pressing the button would lose the click. */
    scope.$invalid = false;
    button.disabled = false;
    scope.$evalAsync();
  }
}

new MutationObserver(() => {
  document.querySelectorAll('button[ng-disabled="disableCompleteButton()"][disabled]').forEach(release);
}).observe(document.documentElement, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['disabled']
});

export default [];
