/** Russian plural: `plural('день', 'дня', 'дней')(5)` is «дней». For whole numbers of either sign. */
export function plural(one: string, two: string, five: string): (n: number | bigint) => string {
  return (n) => {
    const tail = Math.abs(Number(BigInt(n) % 100n))
    const last = tail % 10
    if (tail > 10 && tail < 20) return five
    if (last === 1) return one
    return last >= 2 && last <= 4 ? two : five
  }
}
