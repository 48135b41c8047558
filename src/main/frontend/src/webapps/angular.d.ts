/** What of the vendor's AngularJS is used. */
interface Scope {
  [name: string]: any;
  $parent: Scope | null;
  $evalAsync(): void;
  $new(): Scope;
}

interface Injector {
  get(name: '$rootScope'): Scope;
  get(name: '$compile'): (markup: string) => (scope: Scope) => ArrayLike<HTMLElement>;
}

interface Angular {
  element(element: Element): { scope(): Scope; injector(): Injector };
  module(name: string): { config(steps: [string, (given: any) => void]): void };
}

interface Window {
  angular: Angular;
}
