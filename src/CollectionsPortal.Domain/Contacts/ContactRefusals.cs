namespace CollectionsPortal.Domain.Contacts;

public sealed record TokenUsedForAnother() : Refusal("This request was made before with other content. Ask anew with a token of its own.");

public sealed record NoAccountNamed() : Refusal("Choose at least one account that the contact is about.");

public sealed record NotTheirAccount() : Refusal("One of these accounts does not belong to this person.");

public sealed record NotTheirPoint() : Refusal("This number or address does not belong to this person.");

public sealed record WrongPoint() : Refusal("This number or address is not theirs any more.");

public sealed record WrongChannel() : Refusal("This kind of contact cannot go to that number or address.");

public sealed record NobodyToAsk() : Refusal("Only somebody who has nothing to do with the debt is asked where this person is.");

public sealed record TextMissing() : Refusal("Write the message first: its exact words are part of the decision.");

public sealed record OnlySupervisorsExcept() : Refusal("Only a supervisor may let a contact pass the agency's own limit.");

public sealed record LawHasNoException() : Refusal("This rule is law. Nobody here can set it aside.");

public sealed record ExceptionReasonMissing() : Refusal("Say why this one contact may pass the agency's own limit.");

public sealed record ExceptionReasonTooLong() : Refusal($"The reason has at most {HouseException.ReasonMaxLength} characters.");

public sealed record NotYourContact() : Refusal("Only the person who made this contact, or a supervisor, can say how it ended.");

public sealed record AlreadyClosed() : Refusal("How this contact ended is already recorded.");

public sealed record NotAnEnding() : Refusal("Choose how the contact ended.");

public sealed record AccountsNotTold() : Refusal("Say which accounts were talked about, or which one this contact is to be counted for.");

public sealed record NotYetHappened() : Refusal("This is in the future. Log a contact after it took place.");

public sealed record PermitOver() : Refusal("The permit for this contact has run out. Ask again before you contact them.");
