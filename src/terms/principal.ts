/** Who gets the access in AWS. */
export type Principal =
  | { readonly kind: 'iam-user'; readonly name: string }
  | { readonly kind: 'iam-role'; readonly name: string }
  | { readonly kind: 'identity-center-user'; readonly userName: string };
