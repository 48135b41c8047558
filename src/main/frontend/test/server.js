// What a module asks of the server, and what the test lets it answer.

/** @typedef {{ path: string, method: string, headers: Record<string, string>, body: any }} Asked */

const OFFLINE = new TypeError('Failed to fetch');

/**
 * @param {Record<string, unknown>} known what each address answers; a number is a status without words
 * @returns {Asked[]} what is asked from now on
 */
export function serverKnows(known) {
  /** @type {Asked[]} */
  const asked = [];
  globalThis.fetch = async (path, init = {}) => {
    const headers = /** @type {Record<string, string>} */ (init.headers);
    const body = init.body ? JSON.parse(String(init.body)) : undefined;
    asked.push({ path: String(path), method: init.method ?? 'GET', headers, body });
    if (!(String(path) in known)) throw OFFLINE;
    const answer = known[String(path)];
    if (answer instanceof Response) return answer.clone();
    return typeof answer === 'number' ? new Response('', { status: answer }) : Response.json(answer ?? null);
  };
  return asked;
}

/**
 * @param {number} status
 * @param {string} message
 */
export function refusal(status, message) {
  return Response.json({ message }, { status });
}

/** Lets what was begun come to its end. */
export async function settled() {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done, 0));
}
