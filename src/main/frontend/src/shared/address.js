const WEBAPP = /^(.*?)\/camunda\/app\//;

/**
 * The address of something of ours, wherever the product stands on its server (`server.servlet.context-path`).
 *
 * @param {string} path as the server knows it, such as /api/tasks
 */
export function address(path) {
  return (WEBAPP.exec(location.pathname)?.[1] ?? '') + path;
}

/**
 * A path with a query; what is empty is not asked.
 *
 * @param {string} path
 * @param {Record<string, string | number | boolean | null | undefined>} parameters
 */
export function asking(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '' && value !== false) query.set(name, String(value));
  }
  return path + (query.size ? `?${query}` : '');
}
