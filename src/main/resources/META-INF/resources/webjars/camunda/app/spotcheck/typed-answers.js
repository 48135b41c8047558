/*
 * What is typed or pressed reaches the form, however fast the next key follows.
 *
 * form-js takes a text over 300 ms after its last key, and reads it only then from the page. A number tells of itself once
 * more 300 ms after it was left, a date two frames after: then the whole form is drawn again from what it knows, and a
 * text that was not yet taken over becomes what it was before. So each key is taken over at once, as by leaving the field.
 */
const WRITTEN = '.fjs-form-field-textfield .fjs-input, .fjs-form-field-textarea .fjs-textarea, .fjs-form-field-number .fjs-input';

document.addEventListener('input', ({ target }) => {
  if (target.matches(WRITTEN)) target.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
});

const PRESSED = ':is(.fjs-container, .form-actions, .modal-footer) :is(label, input, button)';
const HANDS_ON = '.form-actions button, .modal-footer button, .nav-tabs a';
let pressed = null;

window.addEventListener(
  'pointerdown',
  ({ target, clientX, clientY }) => {
    pressed = { control: target.closest(PRESSED), clientX, clientY };
  },
  true
);

window.addEventListener(
  'click',
  (event) => {
    if (!event.isTrusted) return;
    const missed = missedBy(event);
    const handing = (missed ?? event.target).closest(HANDS_ON);
    if (handing && document.querySelector('.fjs-container')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      onceTaken(() => handing.click());
    } else {
      missed?.click();
    }
  },
  true
);

/* Leaving a field may say something below it, or ask more: what was pressed then moves away before it is let go, and the
   browser presses only what surrounds both places. */
function missedBy(click) {
  const { control, clientX, clientY } = pressed ?? {};
  pressed = null;
  const still = Math.hypot(click.clientX - clientX, click.clientY - clientY) < 5;
  return control && still && click.target !== control && click.target.contains(control) ? control : null;
}

/* A date is taken over, and a question that just came is counted, two frames later; what hands the answers on waits. */
function onceTaken(callBack, frames = 2) {
  if (!frames) return callBack();
  requestAnimationFrame(() => setTimeout(() => onceTaken(callBack, frames - 1)));
}

export default [];
