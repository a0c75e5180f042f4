// An upstream that answers at once, whole or streamed, so that what is measured is the way and not the model.
import { createServer } from 'node:http';
import { completion } from './completion.js';

const CHUNKS = 200;
const sentence = 'Fotosüntees toimub kloroplastides, kus valgusenergia abil tekib glükoos. ';
const text = sentence.repeat(28).slice(0, 2000);
const whole = completion(text);
const chunk = (delta, finish_reason) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, logprobs: null, finish_reason }] })}\n\n`;
const pieces = Array.from({ length: CHUNKS }, (_, index) => text.slice(index * 10, index * 10 + 10));
const chunks = [...pieces.map((content) => chunk({ content }, null)), chunk({}, 'stop'), 'data: [DONE]\n\n'];

createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (piece) => {
    body += piece;
  });
  request.on('end', () => {
    if (!body.includes('"stream":true')) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(whole) });
      response.end(whole);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    if (!body.includes('"paced"')) {
      for (const each of chunks) response.write(each);
      response.end();
      return;
    }
    let at = 0;
    const next = () => {
      if (at === chunks.length) return response.end();
      response.write(chunks[at++]);
      setImmediate(next);
    };
    next();
  });
}).listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'));
