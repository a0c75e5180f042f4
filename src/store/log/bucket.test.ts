import { expect, test } from 'vitest';
import { parseListing } from './bucket.ts';

const listing = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name>${inside}</ListBucketResult>`;
const object = (key: string) => `<Contents><Key>${key}</Key><Size>1</Size><Owner><ID>o</ID></Owner></Contents>`;

test('a key is the name that was written, whatever XML makes of its letters', () => {
  const { keys } = parseListing(listing(object('log/a&amp;b/&lt;1&gt;') + object('log/007') + object('log/&#x44f;')));
  expect(keys).toEqual(['log/a&b/<1>', 'log/007', 'log/я']);
});

test('a page that is not the last says how to ask for the next; an empty one has no keys', () => {
  const more = '<IsTruncated>true</IsTruncated><NextContinuationToken>1==&amp;2</NextContinuationToken>';
  expect(parseListing(listing(more + object('log/0')))).toEqual({ keys: ['log/0'], next: '1==&2' });
  expect(parseListing(listing(''))).toEqual({ keys: [], next: undefined });
});
