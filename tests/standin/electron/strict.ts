const originals = new WeakMap<object, object>()

/**
 * The same object, but what it does not offer fails loudly instead of being undefined. Methods run on the object itself, so
 * that classes keep their private fields.
 */
export function strict<Offered extends object>(name: string, offered: Offered): Offered {
  const proxy = new Proxy(offered, {
    get: (target, key) => {
      if (!(key in target) && typeof key === 'string' && key !== 'then' && key !== 'toJSON')
        throw new Error(`electron stand-in: ${name}.${key} is not offered`)
      const found: unknown = Reflect.get(target, key, target)
      return typeof found === 'function' && key !== 'constructor' ? (found.bind(target) as unknown) : found
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  })
  originals.set(proxy, offered)
  return proxy
}

/** The object behind a strict one. */
export function original<Offered extends object>(offered: Offered): Offered {
  return (originals.get(offered) as Offered | undefined) ?? offered
}
