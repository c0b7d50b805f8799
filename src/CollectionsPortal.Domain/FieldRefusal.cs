using FluentValidation;

namespace CollectionsPortal.Domain;

/// <summary>A refusal of one field, so that a form can show it there.</summary>
/// <param name="Field">The command's property by its name, such as "ReceivedOn"; empty for the command as a whole.</param>
public record FieldRefusal(string Field, string Message) : Refusal(Message);

internal static class FieldRefusals
{
    /// <summary>The first thing wrong with the shape of a command; null when all is well.</summary>
    public static FieldRefusal? RefusalOf<T>(this AbstractValidator<T> validator, T command)
    {
        var failure = validator.Validate(command).Errors.FirstOrDefault();
        return failure is null ? null : new FieldRefusal(failure.PropertyName, failure.ErrorMessage);
    }
}
