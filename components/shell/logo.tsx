"use client";

/** The mark: a beacon in the water, its light to both sides. Beside it the name says the same. */
export function Logo({ className = "size-9" }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={`shrink-0 ${className}`}>
      <rect width="40" height="40" rx="8" className="fill-band" />
      <path
        d="M17 8.5 4.5 4.8v8.4L17 11.5zM23 8.5l12.5-3.7v8.4L23 11.5z"
        className="fill-beacon opacity-60"
      />
      <circle cx="20" cy="10" r="3.6" className="fill-beacon" />
      <path d="M17.2 15h5.6l3.4 14H13.8z" className="fill-on-band" />
      <path d="M16.2 19.2h7.6l.9 3.6h-9.4z" className="fill-beacon" />
      <path
        d="M5 33c2.5 0 2.5-1.8 5-1.8s2.5 1.8 5 1.8 2.5-1.8 5-1.8 2.5 1.8 5 1.8 2.5-1.8 5-1.8 2.5 1.8 5 1.8"
        strokeWidth="2"
        strokeLinecap="round"
        className="fill-transparent stroke-on-band"
      />
    </svg>
  );
}
