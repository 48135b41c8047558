/**
 * What a refusal says is wrong, question by question.
 *
 * @typedef {object} Fault
 * @property {string} question as the form calls it; empty if it concerns the whole form
 * @property {string} reason
 */

const HEAD = /^[^「]*?[:：]\s*(?=「)/;
const NEXT = /；(?=「)/;
const ONE = /^「([^」]+)」(.*)$/s;

/**
 * @param {string} refusal the server's words, such as 「到场日期」必须填写；「商标」必须填写
 * @returns {Fault[]}
 */
export function faultsIn(refusal) {
  return refusal
    .replace(HEAD, '')
    .split(NEXT)
    .map((said) => said.trim())
    .filter((said) => said !== '')
    .map((said) => {
      const found = ONE.exec(said);
      return found ? { question: found[1], reason: found[2] } : { question: '', reason: said };
    });
}

/**
 * @param {Element} form
 * @param {string} question
 * @returns {HTMLElement | null} the field that asks it
 */
export function fieldOf(form, question) {
  /** @type {NodeListOf<HTMLElement>} */
  const fields = form.querySelectorAll('.fjs-form-field');
  return [...fields].find((field) => asks(field) === question) ?? null;
}

/** @param {Element} field */
export function asks(field) {
  const label = field.querySelector('.fjs-form-field-label');
  return (label?.textContent ?? '').replace(/[\s*]+$/, '').trim();
}
