// A client that costs next to nothing: raw sockets that are kept, one request at a time on each.
import { connect } from 'node:net';

/** One kept connection. `ask` gives the milliseconds to the first byte and to the last. */
export function connection(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let waiting;
  socket.on('data', (bytes) => {
    waiting.first ??= performance.now();
    waiting.take(bytes);
  });
  socket.on('error', (error) => waiting?.reject(error));
  socket.on('close', () => waiting?.reject(new Error('the connection was closed')));
  const ask = (request) =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      const done = () => resolve({ first: waiting.first - start, last: performance.now() - start });
      waiting = { reject, take: answerEnd(done, reject), first: undefined };
      socket.write(request);
    });
  const close = () => {
    waiting = undefined;
    socket.destroy();
  };
  return { ask, close };
}

/** Calls `done` at the end of an HTTP/1.1 answer, whether its length is told or it comes in chunks. */
function answerEnd(done, reject) {
  let head = '';
  let left = -1;
  let tail = '';
  return (bytes) => {
    let body = bytes;
    if (left === -1) {
      head += bytes.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      if (!head.startsWith('HTTP/1.1 200')) reject(new Error(head.slice(0, 400)));
      const length = /content-length: (\d+)/i.exec(head.slice(0, end))?.[1];
      body = Buffer.from(head.slice(end + 4), 'latin1');
      left = length === undefined ? Number.POSITIVE_INFINITY : Number(length);
    }
    if (left === Number.POSITIVE_INFINITY) {
      tail = (tail + body.subarray(-8).toString('latin1')).slice(-8);
      if (tail.endsWith('0\r\n\r\n')) done();
      return;
    }
    left -= body.length;
    if (left <= 0) done();
  };
}

/** A POST as bytes. */
export function post(path, body, headers = {}) {
  const text = JSON.stringify(body);
  const lines = Object.entries({ host: 'localhost', 'content-type': 'application/json', ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${head}content-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}
