// The migrations as the bundler sees them; apart, because only Vite knows import.meta.glob.

/** File name → SQL of every migration. */
export const bundledMigrations = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  eager: true,
  import: 'default',
});
