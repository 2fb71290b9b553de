import sharp from "sharp";
import { expect, it } from "vitest";
import { fitPicture } from "./pictures";

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#0b4f5c" } })
    .withExif({ IFD0: { Artist: "Somebody" }, IFD3: { GPSLatitude: "55/1 40/1 0/1" } })
    .jpeg()
    .toBuffer();

it("makes a photograph smaller and forgets who took it and where", async () => {
  const fitted = await fitPicture(await photo(3200, 1600));
  expect(fitted).toMatchObject({ width: 1600, height: 800 });
  const { format, exif } = await sharp(fitted?.bytes).metadata();
  expect([format, exif]).toEqual(["webp", undefined]);
});

it("leaves a small one at its size", async () => {
  expect(await fitPicture(await photo(300, 200))).toMatchObject({ width: 300, height: 200 });
});

it.each(["<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "%PDF-1.7", "", "GIF89a"])(
  "takes no %s for a picture",
  async (text) => {
    expect(await fitPicture(Buffer.from(text))).toBeUndefined();
  },
);
