/** Does all tasks, so many at a time: the rasteriser works beside this thread, and each picture in hand takes some 50 MB. */
export async function inParallel<T>(tasks: readonly T[], most: number, work: (task: T) => Promise<void>): Promise<void> {
  const waiting = tasks.values();
  await Promise.all(Array.from({ length: most }, async () => {
    for (const task of waiting) await work(task);
  }));
}
