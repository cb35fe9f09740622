/** The light theme of `theme.css`: a card is seen on the pages of others, and cannot know whether they are dark. */
export const cardColours = {
  paper: '#faf9f5',
  ink: '#1b1c20',
  inkSoft: '#55585f',
  line: '#d6d2c8',
  lineStrong: '#858178',
  accent: '#1d4f91',
  accentSoft: '#dfe7f3',
} as const;
