/** Makes an object behave as Electron's do after they were destroyed. */

/**
 * Every method and property of `prototype` throws from now on, but for those named in `kept`. Those of EventEmitter go on
 * working [electron: shell/common/gin_helper/function_template.h, ArgumentHolder: "Object has been destroyed"].
 */
export function forbidUse(object: object, prototype: object, kept: readonly string[]): void {
  const refuse = (): never => {
    throw new TypeError('Object has been destroyed');
  };
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (name === 'constructor' || kept.includes(name)) continue;
    const use = get === undefined ? { value: refuse } : { get: refuse };
    Object.defineProperty(object, name, { ...use, configurable: true });
  }
}
