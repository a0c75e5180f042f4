import type { Wire } from '../wire.ts';

/** A message or delta with what its texts still held: each text after what stands there, a call's at its call. */
export function mergeDelta(message: Wire, rest: Wire | null): Wire {
  if (!rest) return message;
  const shown: Wire = { ...message };
  for (const [key, more] of Object.entries(rest)) {
    if (key === 'tool_calls') shown[key] = mergeCalls((shown[key] ?? []) as Wire[], more as Wire[]);
    else if (key === 'function_call') shown[key] = mergeInside(shown[key] as Wire | undefined, more as Wire);
    else shown[key] = `${shown[key] ?? ''}${more}`;
  }
  return shown;
}

function mergeCalls(calls: readonly Wire[], rests: readonly Wire[]): Wire[] {
  const indexOf = (call: Wire, position: number) => call.index ?? position;
  const known = new Set(calls.map(indexOf));
  const shown = calls.map((call, position) => {
    const rest = rests.find(({ index }) => index === indexOf(call, position));
    if (!rest) return call;
    const inner = ['function', 'custom'].filter((kind) => rest[kind]);
    const parts = inner.map((kind) => [kind, mergeInside(call[kind] as Wire | undefined, rest[kind] as Wire)]);
    return { ...call, ...Object.fromEntries(parts) };
  });
  return [...shown, ...rests.filter(({ index }) => !known.has(index as number))];
}

const mergeInside = (inner: Wire | undefined, rest: Wire): Wire => ({
  ...inner,
  ...Object.fromEntries(Object.entries(rest).map(([name, more]) => [name, `${inner?.[name] ?? ''}${more}`])),
});
