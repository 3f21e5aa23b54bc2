"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

/** One press, one form: signing out never hides in a menu of a menu. */
export function SignOutButton({
  label,
  action,
}: {
  readonly label: string;
  readonly action: (data: FormData) => Promise<void>;
}) {
  return (
    <form action={action}>
      <Button variant="subtle" icon={<Icon name="log-out" />}>
        {label}
      </Button>
    </form>
  );
}
