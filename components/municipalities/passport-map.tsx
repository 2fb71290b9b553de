/** The map of the passport: members pale, one's own square in rapeseed. A decoration; the page says it in words. */
export function PassportMap({ tiles }: { tiles: { col: number; row: number; member: boolean; own: boolean }[] }) {
  return (
    <svg viewBox="0 0 90 100" aria-hidden="true" className="h-32 wide:h-auto wide:w-full wide:max-w-44">
      {tiles.map(({ col, row, member, own }) => (
        <rect
          key={`${col} ${row}`}
          x={col * 10 + 0.6}
          y={row * 10 + 0.6}
          width="8.8"
          height="8.8"
          className={own ? "fill-rapeseed" : member ? "fill-on-field opacity-40" : "fill-on-field opacity-13"}
        />
      ))}
    </svg>
  );
}
