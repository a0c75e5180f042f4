/** Shared by all streams: it is never asked to remember where one of them stands. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const NOTHING = new Uint8Array(0);

/**
 * Decodes UTF-8 from bytes cut anywhere. A `TextDecoder` that streams costs eight times as much on ASCII as one that does not
 * (Node 20), and most of what models send is ASCII; so the bytes of a character that is not whole wait here, and the rest is
 * decoded at once.
 */
export class Utf8Decoder {
  #waiting: Uint8Array = NOTHING;

  decode(bytes: Uint8Array): string {
    const all = this.#waiting.length === 0 ? bytes : joined(this.#waiting, bytes);
    const whole = all.length - unfinishedIn(all);
    // A copy: whoever brought the bytes may use their memory again.
    this.#waiting = whole === all.length ? NOTHING : all.slice(whole);
    return whole === 0 ? '' : UTF8.decode(whole === all.length ? all : all.subarray(0, whole));
  }

  /** What was cut off for good is shown as U+FFFD. */
  end(): string {
    const rest = this.#waiting;
    this.#waiting = NOTHING;
    return rest.length === 0 ? '' : UTF8.decode(rest);
  }
}

/** How many bytes at the end begin a character that is not whole yet: none to three. RFC 3629 §3. */
function unfinishedIn(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < lengthBy(byte) ? back : 0;
  }
  return 0;
}

/** Bytes of a character that begins with this one. */
const lengthBy = (first: number): number => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2);

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  const all = new Uint8Array(before.length + after.length);
  all.set(before);
  all.set(after, before.length);
  return all;
}
