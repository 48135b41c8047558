/*
 * What is typed or pressed reaches the form, however fast the next key follows.
 *
 * form-js takes a text over 300 ms after its last key, and reads it only then from the page. A number tells of itself once
 * more 300 ms after it was left, a date two frames after: then the whole form is drawn again from what it knows, and a
 * text that was not yet taken over becomes what it was before. So each key is taken over at once, as by leaving the field.
 */

const WRITTEN = [
  '.fjs-form-field-textfield .fjs-input',
  '.fjs-form-field-textarea .fjs-textarea',
  '.fjs-form-field-number .fjs-input',
].join();
const PRESSED = ':is(.fjs-container, .form-actions, .modal-footer) :is(label, input, button)';
const HANDS_ON = '.form-actions button, .modal-footer button, .nav-tabs a';

document.addEventListener('input', ({ target }) => {
  if (target instanceof Element && target.matches(WRITTEN)) {
    target.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
});

/** @type {{ control: HTMLElement | null, x: number, y: number }} */
let pressed = { control: null, x: 0, y: 0 };

window.addEventListener(
  'pointerdown',
  ({ target, clientX, clientY }) => {
    const control = target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest(PRESSED)) : null;
    pressed = { control, x: clientX, y: clientY };
  },
  true,
);

window.addEventListener(
  'click',
  (event) => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const missed = missedBy(event, event.target);
    /** @type {HTMLElement | null} */
    const handing = (missed ?? event.target).closest(HANDS_ON);
    if (handing && document.querySelector('.fjs-container')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      onceTaken(() => handing.click());
    } else {
      missed?.click();
    }
  },
  true,
);

/**
 * Leaving a field may say something below it, or ask more: what was pressed then moves away before it is let go, and the
 * browser presses only what surrounds both places.
 *
 * @param {MouseEvent} click
 * @param {Element} target
 */
function missedBy(click, target) {
  const { control, x, y } = pressed;
  pressed = { control: null, x: 0, y: 0 };
  const still = Math.hypot(click.clientX - x, click.clientY - y) < 5;
  return control && still && target !== control && target.contains(control) ? control : null;
}

/**
 * A date is taken over, and a question that just came is counted, two frames later; what hands the answers on waits.
 *
 * @param {() => void} callBack
 */
function onceTaken(callBack, frames = 2) {
  if (frames) requestAnimationFrame(() => setTimeout(() => onceTaken(callBack, frames - 1)));
  else callBack();
}

export default [];
