/** The bytes of a PNG file, encoded off the main thread; the canvas is empty afterwards. */
export async function encodePng(canvas: OffscreenCanvas): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./png.worker.ts', import.meta.url), { type: 'module' });
  try {
    const picture = canvas.transferToImageBitmap();
    const bytes = await new Promise<ArrayBuffer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message || 'The picture could not be encoded.'));
      worker.postMessage(picture, [picture]);
    });
    return new Uint8Array(bytes);
  } finally {
    worker.terminate();
  }
}
