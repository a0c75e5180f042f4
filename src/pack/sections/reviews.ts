import { type Read, section } from '../section.ts';

const FILES = 'reviews/*.review';

export interface Reviews {
  /** Signed notes, unread; whether one holds is for who asks. */
  readonly reviews: readonly { readonly file: string; readonly source: string }[];
}

/** Reviews that people signed, with those of the parent's own words. */
export const reviews = section({
  name: 'reviews',
  files: { [FILES]: null },
  read: (reader): Read<Reviews> => ({
    part: {
      reviews: reader
        .paths(FILES)
        .map((path) => ({ file: reader.position(path).file, source: reader.files.get(path) ?? '' })),
    },
  }),
  inherit: (own: Reviews, parent: Reviews): Reviews => ({ reviews: [...own.reviews, ...parent.reviews] }),
});
