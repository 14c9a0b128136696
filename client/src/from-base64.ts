/** Bytes that came as text, which is what messages hold. */

/** The bytes that Base64 stands for. */
export function fromBase64(content: string): Uint8Array {
  return Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
}
