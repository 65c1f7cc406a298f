// Encodes a picture. In the page itself the browser waits for idle moments first, for seconds where there are none.
const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = async ({ data: picture }: MessageEvent<ImageBitmap>) => {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const bytes = await blob.arrayBuffer();
  scope.postMessage(bytes, [bytes]);
};
