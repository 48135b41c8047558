/** What the webapps ask of a plugin. */
export interface Plugin {
  id: string;
  pluginPoint: string;
  priority: number;
  properties?: { label?: string; path?: string };
  render(node: HTMLElement, given: { taskId?: string; processInstanceId?: string }): void;
  unmount?(): void;
}

export interface TaskPlugin extends Plugin {
  render(node: HTMLElement, given: { taskId: string }): void;
}

export interface InstancePlugin extends Plugin {
  render(node: HTMLElement, given: { processInstanceId: string }): void;
}
