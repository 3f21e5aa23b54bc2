import { LogOut } from "lucide-react";
import { Button } from "@/components/ui/button";

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
      <Button variant="subtle" icon={<LogOut />}>
        {label}
      </Button>
    </form>
  );
}
