import { NotFoundText } from "@/components/shell/not-found-text";

export default function NotFound() {
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      <NotFoundText />
    </main>
  );
}
