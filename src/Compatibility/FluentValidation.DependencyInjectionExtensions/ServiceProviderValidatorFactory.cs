namespace FluentValidation;

/// <summary>Finds validators among the registered services; a type without one gets null, and so is not validated.</summary>
[Obsolete("FluentValidation marks validator factories obsolete; only FluentValidation.AspNetCore still asks for this one. Take IValidator<T> instead.")]
public sealed class ServiceProviderValidatorFactory(IServiceProvider serviceProvider) : ValidatorFactoryBase
{
    /// <param name="validatorType">A closed <see cref="IValidator{T}"/>.</param>
    public override IValidator? CreateInstance(Type validatorType)
    {
        return serviceProvider.GetService(validatorType) as IValidator;
    }
}
