/** What `onrecord render --help` prints. */
export const RENDER_HELP = `Usage: onrecord render <story.json…> -o <file|folder|-> [options]

Draws stories as pictures: PNG, SVG or PDF, with the same bytes as the page's own export.
A PNG or SVG that was exported before may stand in for its story.

Where to
  -o, --output <file>   a file, a folder for several, or - for standard output
  --format <list>       png, svg, pdf; a file's own ending says it too ("png" unless told)
  --json                print what was drawn as JSON: sizes, hashes, what was folded

What it is like
  --size <list>         landscape, social, square, portrait, story, slide, a4, a4-portrait, column,
                        or <width>x<height> in pixels, the height may be "auto" ("landscape" unless told)
  --scale <list>        pixels of a PNG for each pixel of its size, 1 to 4 (1; 2 for paper and column)
  --theme <list>        light, dark, print ("light" unless told)
  --transparent         no ground, for pages that bring their own
  --lang <list>         en, uk, ru: what the picture says itself; the story's words stay ("en" unless told)
  --text <fonts|paths>  in an SVG, letters as text with their fonts, or as outlines ("fonts" unless told)
  --alt <words>         alternative text, instead of the generated one

What it shows
  --scope <what>        story, window or events; told by the next two if it is not given
  --window <from/to>    a part of the time, such as 2023-12-29/2023-12-31, in UTC
  --events <list>       some events, by their ids
  --hide <list>         leave sides out, by their ids; the picture says so
  --view <address>      what an address shows, or its query, as copied from the reader
  --no-header --no-footer --no-statements --no-arcs
                        leave that out
  --no-story            leave the story itself out of the file, which then does not open again

Options that take a <list> take commas and may be repeated: every combination is drawn. In a folder the
files are called <story>-<size>, with -dark, -uk, @2x and the like where they are not what is usual.
Exit: 0 all drawn, 1 a story has errors and nothing was drawn, 2 could not run.

Examples:
  onrecord render story.json -o picture.png
  onrecord render story.json -o pictures --size social,square,column --theme light,dark
  onrecord render story.json -o poster.pdf --size a4 --theme print --lang uk
  onrecord render story.json -o part.svg --window 2023-12-30/2023-12-31 --hide ukraine
  onrecord render story.json -o - --size 1600xauto --view "?hide=ukraine" > picture.png
`;
