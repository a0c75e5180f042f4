// The least that a proxy on node:http and undici can do: pass bytes. What the gateway costs beyond it is localization.
import { createServer } from 'node:http';
import { Agent } from 'undici';

const agent = new Agent({ connections: null, pipelining: 1 });
const [port, origin] = process.argv.slice(2);

createServer((request, response) => {
  const pieces = [];
  request.on('data', (piece) => pieces.push(piece));
  request.on('end', () => {
    const { method, url: path } = request;
    const body = method === 'POST' ? Buffer.concat(pieces) : null;
    const headers = { 'content-type': 'application/json' };
    agent.dispatch(
      { origin, path, method, headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_, status, given) => response.writeHead(status, { 'content-type': given['content-type'] }),
        onResponseData: (_, bytes) => response.write(bytes),
        onResponseEnd: () => response.end(),
        onResponseError: () => response.destroy(),
      },
    );
  });
}).listen(Number(port), '127.0.0.1');
