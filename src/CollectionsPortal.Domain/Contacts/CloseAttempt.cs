namespace CollectionsPortal.Domain.Contacts;

public sealed record CloseAttempt(ContactAttemptId Attempt, AttemptEnding Ending);
