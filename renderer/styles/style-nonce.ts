/** What the page's policy asks of every style sheet that a script puts in; new with every load. */
export const styleNonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
